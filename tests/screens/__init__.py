"""Pictures of real conversations, as a phone shows them: `python -m tests.screens FOLDER [NAME …]`.

Needs chromium, and Noto fonts for Arabic, Devanagari, Chinese and emoji.

conversations  who says what, played in a town
page           a chat as a page of HTML: plain text in bubbles, as Element and Signal show it
browser        what chromium makes of it: a picture, and where each piece stands
"""
