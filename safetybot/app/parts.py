"""What the commands of the command line have in common, made from the configuration."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from safetybot import resources
from safetybot.config import Config
from safetybot.core.directory import Directory
from safetybot.core.errors import OperatorError
from safetybot.core.escalation import Policy
from safetybot.core.flow import Flow
from safetybot.core.oncall.model import Rota
from safetybot.engine.clock import SystemClock
from safetybot.engine.plans import Plans
from safetybot.flows import check_policy, check_routes, check_texts, load_flow, load_policy, load_rota
from safetybot.i18n import Voice, known_ids
from safetybot.transports.matrix import account as matrix
from safetybot.transports.matrix import desk as matrix_desk
from safetybot.transports.webhook import WebhookTransport
from storage.address import Address, read_address
from storage.keys import load_database_password, load_master_key, load_webhook_secret
from storage.lock import hold_folder
from storage.store import Store

UTC = ZoneInfo("UTC")


def webhook_of(config: Config) -> WebhookTransport | None:
    """The second way out, if there is one. Raises OperatorError when its secret is not right."""
    if config.webhook.url is None:
        return None
    secret = load_webhook_secret(config.webhook.secret_file)
    return WebhookTransport(config.webhook.url, config.webhook.shape, secret, SystemClock())


def plans_of(config: Config, flow: Flow, voice: Voice) -> Plans:
    """Schedule and policy. Raises OperatorError when one of the files is wrong."""

    def read() -> tuple[Policy, Rota | None]:
        policy = load_policy(config.oncall.policy)
        rota = None
        if config.oncall.schedule:
            rota = load_rota(config.oncall.schedule)
            check_routes(config.oncall.schedule, flow, (*config.languages.offered, *config.languages.read))
        check_policy(policy, rota, config.languages.offered, config.oncall.policy)
        voice.desk_zone = rota.zone if rota is not None else UTC
        return policy, rota

    return Plans(*read(), read)


def voice_of(config: Config) -> Voice:
    return Voice(config.languages.offered, config.languages.desk, team=config.team.name, texts=config.languages.texts)


def flow_of(config: Config) -> Flow:
    flow = load_flow(config.intake.flow)
    check_texts(flow, known_ids(config.languages.texts))
    return flow


def directory_of(config: Config) -> Directory:
    """Cards, numbers and partners: those that come with the bot, and the operator's."""
    max_age = timedelta(days=config.resources.max_age_days)
    directory = resources.load_directory(config.resources.folder, max_age)
    resources.check_texts(directory, known_ids(config.languages.texts))
    return directory


def responders_of(config: Config, transport: str) -> dict[str, str]:
    """Who can be on call and is reached this way: name -> account."""
    people = load_rota(config.oncall.schedule).people.values() if config.oncall.schedule else ()
    return {one.name: one.account for one in people if one.account and one.transport == transport}


def crypto_folder(config: Config) -> Path:
    """The folder of the Matrix crypto store."""
    return config.data.folder / "matrix"


def canary_folder(config: Config) -> Path:
    """The folder of the canary's own Matrix crypto store."""
    return config.data.folder / "canary"


def written_folders(config: Config) -> list[Path]:
    """Where the bot writes: when one of these disks is full, it accepts nothing more."""
    database = database_of(config)
    beside = [Path(database.database or "").parent] if database.get_backend_name() == "sqlite" else []
    return list(dict.fromkeys([config.data.folder, *beside]))


async def open_store(config: Config, *, alone: bool = False) -> Store:
    return await Store.open(database_of(config), load_master_key(config.key.file), alone=alone)


def database_of(config: Config) -> Address:
    return read_address(config.database.url, load_database_password(config.database.password_file))


@asynccontextmanager
async def opened(config: Config, *, alone: bool = False) -> AsyncIterator[Store]:
    store = await open_store(config, alone=alone)
    try:
        yield store
    finally:
        await store.close()


@asynccontextmanager
async def alone(config: Config) -> AsyncIterator[Store]:
    """The store, with every other bot kept out of it and of the Matrix crypto store."""
    async with opened(config, alone=True) as store:
        with hold_folder(crypto_folder(config)):
            yield store


async def account_of(store: Store) -> matrix.Account:
    account = await matrix.load_account(store)
    if account is None:
        raise OperatorError("the bot has not logged in yet", "run: safetybot login")
    return account


async def desk_of(config: Config, store: Store) -> str:
    desk = config.matrix.desk or await matrix_desk.load_desk(store)
    if not desk:
        raise OperatorError(
            "there is no responder room", "run: safetybot desk create --invite @bea:example.org, or set [matrix] desk"
        )
    return desk
