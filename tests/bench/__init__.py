"""How fast the bot is, beside something plain: `make bench`. Method and figures stand in docs/benchmarks.md."""
