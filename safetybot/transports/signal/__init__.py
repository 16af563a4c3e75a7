"""Signal: one transport over two stacks, signal-cli itself or signal-cli-rest-api."""
