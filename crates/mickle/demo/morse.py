"""A lightship's evening messages. Run `draw.py` in this folder after changing it."""

import math
import wave

from paint import table_of, text


MORSE = dict(zip("ABCDEFGHIJKLMNOPQRSTUVWX", (
    ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- "
    "-..-").split()))


def morse(number, words):
    """A tape of dots and dashes, eight bits, four thousand times a second."""
    rate, dot = 4000, 0.06
    samples = bytearray([128] * 400)

    def tone(length):
        for at in range(int(length * rate)):
            samples.append(128 + int(50 * math.sin(math.tau * 620 * at / rate)))

    def quiet(length):
        samples.extend([128] * int(length * rate))

    for letter in words:
        if letter == " ":
            quiet(4 * dot)
            continue
        for mark in MORSE[letter]:
            tone(dot if mark == "." else 3 * dot)
            quiet(dot)
        quiet(2 * dot)
    with wave.open(f"morse/tape-{number}.wav", "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(1)
        file.setframerate(rate)
        file.writeframes(bytes(samples))


def lightship():
    tapes = ["FOG AGAIN", "SOUP TOO THIN", "GULL ATE HAT", "ALL IS CALM", "SEND TEA"]
    for number, words in enumerate(tapes, start=1):
        morse(number, words)
    table_of("morse", ["tape", "number", "text", "sure"], [
        (f"morse/tape-{number}.wav", number, words, "3|4|4|5") for number, words in
        enumerate(tapes, start=1)
    ])
