// A Matrix client that this project did not write (matrix-js-sdk with its Rust crypto), driven by JSON lines.
//
// In:  {"id": 1, "op": "send", ...arguments}                 one operation a line, all of them may run at once
// Out: {"id": 1, "value": ...} or {"id": 1, "error": "..."}  its outcome
//      {"event": {...}}                                      a room event, again whenever what is known of it changes
//      {"membership": {"room": ..., "state": "invite"}}      our own membership of a room changed
// It ends when standard input is closed, so also when the process that started it is killed.

import readline from "node:readline";

import { Attachment } from "@matrix-org/matrix-sdk-crypto-wasm";
import { ClientEvent, createClient, Filter, MatrixEventEvent, RoomEvent } from "matrix-js-sdk";
import { EventShieldColour, EventShieldReason, OnlySignedDevicesIsolationMode } from "matrix-js-sdk/lib/crypto-api/index.js";

const BARRIER = "org.example.barrier";
const PATIENCE_MS = 30_000;

let client;
let account; // {user, password}: asked for again when cross-signing keys are uploaded
let reports = Promise.resolve(); // one after the other, so that events keep the order in which they came
const known = new Map(); // event id -> the SDK's object
const reported = new Map(); // event id -> the line last written about it
const redacted = new Set();

const write = (line) => process.stdout.write(JSON.stringify(line) + "\n");
const complain = (...words) => process.stderr.write(words.map((word) => word?.stack ?? String(word)).join(" ") + "\n");

// The SDK and its WebAssembly part log to the console; standard output belongs to the protocol.
console.log = console.info = console.debug = console.trace = () => {};
console.warn = console.error = complain;
process.on("unhandledRejection", complain);

function report(event) {
    if (!event.getRoomId() || !event.getId()?.startsWith("$")) return; // "~": our own message, not yet at the server
    known.set(event.getId(), event);
    reports = reports.then(() => describe(event)).catch(complain);
}

async function describe(event) {
    await client.decryptEventIfNeeded(event);
    const id = event.getId();
    const failed = event.isDecryptionFailure();
    const gone = redacted.has(id) || event.isRedacted();
    const content = failed || gone ? {} : event.getOriginalContent();
    const relation = gone ? undefined : event.getWireContent()["m.relates_to"];
    const shield = await client.getCrypto().getEncryptionInfoForEvent(event);
    const line = {
        room: event.getRoomId(),
        event_id: id,
        sender: event.getSender(),
        type: failed ? event.getWireType() : event.getType(),
        state_key: event.getStateKey() ?? null,
        content,
        body: wordsOf(content["m.new_content"]?.body ?? content.body),
        shown: failed || gone ? "" : wordsOf(event.getContent().body), // with the latest edit, as a person sees it
        encrypted: event.isEncrypted(),
        decrypted: event.isEncrypted() && !failed && !gone,
        failure: event.decryptionFailureReason ?? null,
        shield: shield ? EventShieldColour[shield.shieldColour].toLowerCase() : null,
        shield_reason: shield?.shieldReason == null ? null : EventShieldReason[shield.shieldReason],
        thread_root: (!gone && event.threadRootId) || null,
        edits: relation?.rel_type === "m.replace" ? relation.event_id : null,
        reacts_to: relation?.rel_type === "m.annotation" ? relation.event_id : null,
        redacted: gone,
    };
    const text = JSON.stringify(line);
    if (reported.get(id) === text) return;
    reported.set(id, text);
    write({ event: line });
}

function listen() {
    client.on(ClientEvent.Event, report);
    client.on(RoomEvent.Timeline, report);
    client.on(MatrixEventEvent.Decrypted, report); // also when the key comes late
    client.on(MatrixEventEvent.Replaced, report);
    client.on(RoomEvent.Redaction, (event) => {
        const target = event.getContent().redacts ?? event.event.redacts;
        redacted.add(target);
        if (known.has(target)) report(known.get(target));
    });
    client.on(RoomEvent.MyMembership, (room, state) => write({ membership: { room: room.roomId, state } }));
}

// Wait until `check` holds; everything that can change it comes with a sync.
function until(check, what) {
    return new Promise((resolve, reject) => {
        const end = (outcome, value) => {
            clearTimeout(timer);
            client.off(ClientEvent.Sync, look);
            outcome(value);
        };
        const look = () => check() && end(resolve);
        const timer = setTimeout(() => end(reject, new Error(`waited in vain: ${what}`)), PATIENCE_MS);
        client.on(ClientEvent.Sync, look);
        look();
    });
}

const joined = (room) => until(() => client.getRoom(room)?.getMyMembership() === "join", "to be in the room");
const wordsOf = (body) => (typeof body === "string" ? body : ""); // a malformed event may have anything there
const textOf = (body) => ({ msgtype: "m.text", body });

async function send(room, content, threadRoot = null) {
    return (await client.sendMessage(room, threadRoot, content)).event_id;
}

const operations = {
    async login({ url, user, password }) {
        account = { user, password };
        const answer = await createClient({ baseUrl: url }).loginRequest({
            type: "m.login.password",
            identifier: { type: "m.id.user", user },
            password,
        });
        client = createClient({
            baseUrl: url,
            userId: answer.user_id,
            deviceId: answer.device_id,
            accessToken: answer.access_token,
        });
        await client.initRustCrypto({ useIndexedDB: false });
        listen();
        const filter = new Filter(answer.user_id);
        filter.setTimelineLimit(100); // left alone, it shows the last ten of what came quickly
        await client.startClient({ initialSyncLimit: 100, filter, threadSupport: true });
        await until(() => client.isInitialSyncComplete(), "the first sync");
        return { user_id: answer.user_id, device_id: answer.device_id };
    },

    async bootstrap() {
        await client.getCrypto().bootstrapCrossSigning({
            authUploadDeviceSigningKeys: async (upload) => {
                try {
                    return await upload(null);
                } catch (error) {
                    const { session } = error.data ?? {};
                    if (!session) throw error;
                    const identifier = { type: "m.id.user", user: account.user };
                    return upload({ type: "m.login.password", identifier, password: account.password, session });
                }
            },
        });
    },

    async isolate() {
        client.getCrypto().setDeviceIsolationMode(new OnlySignedDevicesIsolationMode());
    },

    async create_room({ invite, encrypted, is_direct, name }) {
        const { room_id } = await client.createRoom({
            name: name ?? undefined,
            invite,
            is_direct,
            preset: is_direct ? "trusted_private_chat" : "private_chat",
            initial_state: encrypted
                ? [{ type: "m.room.encryption", state_key: "", content: { algorithm: "m.megolm.v1.aes-sha2" } }]
                : [],
        });
        // As in every client with a screen: nobody can write before the room is there and known to be encrypted.
        await until(() => client.getRoom(room_id)?.hasEncryptionStateEvent() === encrypted, "the room to appear");
        return room_id;
    },

    async wait_for_member({ room, user, membership }) {
        // The server knows; the SDK's own picture was seen to stay behind after a room was written to at once.
        const patience = Date.now() + PATIENCE_MS;
        for (;;) {
            const next = new Promise((resolve) => client.once(ClientEvent.Sync, resolve));
            if ((await operations.members({ room }))[user] === membership) break;
            if (Date.now() > patience) throw new Error("waited in vain: the other's membership");
            await next;
        }
        await operations.sync();
    },

    async join({ room }) {
        await client.joinRoom(room);
        await joined(room);
    },

    async accept_invites() {
        const accept = (room, state) => state === "invite" && client.joinRoom(room.roomId).catch(complain);
        client.on(RoomEvent.MyMembership, accept);
        for (const room of client.getRooms()) accept(room, room.getMyMembership());
    },

    invite: async ({ room, user }) => void (await client.invite(room, user)),
    leave: async ({ room }) => void (await client.leave(room)),
    send: ({ room, text, thread_root }) => send(room, textOf(text), thread_root),
    // Content in words is JSON that is nested too deeply for whoever asked.
    async send_raw({ room, type, content }) {
        const given = typeof content === "string" ? JSON.parse(content) : content;
        return (await client.sendEvent(room, null, type, given)).event_id;
    },

    // Past the encryption of the SDK, as a broken client or a hostile server would put it into the room.
    async send_clear({ room, type, content }) {
        const path = `/rooms/${encodeURIComponent(room)}/send/${encodeURIComponent(type)}/${client.makeTxnId()}`;
        return (await client.http.authedRequest("PUT", path, undefined, content)).event_id;
    },

    send_state: async ({ room, type, content, key }) => (await client.sendStateEvent(room, type, content, key)).event_id,
    wire: ({ event_id }) => known.get(event_id).getWireContent(),

    async react({ room, event_id, key }) {
        const content = { "m.relates_to": { rel_type: "m.annotation", event_id, key } };
        return (await client.sendEvent(room, null, "m.reaction", content)).event_id;
    },

    edit: ({ room, event_id, text }) =>
        send(room, {
            ...textOf(`* ${text}`),
            "m.new_content": textOf(text),
            "m.relates_to": { rel_type: "m.replace", event_id },
        }),

    redact: async ({ room, event_id }) => (await client.redactEvent(room, event_id)).event_id,

    async send_file({ room, name, data, mimetype, msgtype, thread_root }) {
        const bytes = Buffer.from(data, "base64");
        const sealed = Attachment.encrypt(bytes);
        const keys = JSON.parse(sealed.mediaEncryptionInfo);
        const { content_uri: url } = await client.uploadContent(Buffer.from(sealed.encryptedData), {
            type: "application/octet-stream",
            includeFilename: false,
        });
        const info = { mimetype, size: bytes.length };
        return send(room, { msgtype, body: name, filename: name, info, file: { ...keys, url } }, thread_root);
    },

    logout: async () => void (await client.logout(true)),
    rotate: async ({ room }) => void (await client.getCrypto().forceDiscardSession(room)),

    async members({ room }) {
        const { chunk } = await client.members(room);
        return Object.fromEntries(chunk.map((event) => [event.state_key, event.content.membership]));
    },

    // A mark set now comes back with a sync that holds everything the server had before it. Each has a place of its
    // own: of two in the same place a sync shows the later one alone, and whoever waits for the other waits in vain.
    async sync() {
        const mark = `${BARRIER}.${client.makeTxnId()}`;
        let seen = false;
        const look = (event) => (seen ||= event.getType() === mark);
        client.on(ClientEvent.AccountData, look);
        const arrived = until(() => seen, "our own mark");
        await client.setAccountDataRaw(mark, {});
        await arrived;
        client.off(ClientEvent.AccountData, look);
        await reports;
    },
};

async function perform({ id, op, ...given }) {
    try {
        write({ id, value: (await operations[op](given)) ?? null });
    } catch (error) {
        write({ id, error: `${op}: ${error.message}` });
    }
}

readline
    .createInterface({ input: process.stdin, crlfDelay: Infinity })
    .on("line", (line) => perform(JSON.parse(line)))
    .on("close", () => process.exit(0));
