"""Draws the demonstration market's pictures, and its sounds: apples, seeds, street signs, plants,
shop fronts, receipts, catalogue cards, and a lightship's Morse code.

Run it in this folder (it needs Pillow and the DejaVu fonts) after changing it; what it draws is
kept beside it, so that nobody needs it to build Mickle.
"""

import math
import random

import draw_paper
import draw_town
import morse
from paint import SCALE, SIZE, canvas, disc, font, keep


def apple(draw, x, y, r, colour):
    dark = tuple(int(part * 0.82) for part in colour)
    disc(draw, x, y + r * 0.95, r * 0.95, (120, 92, 62), 0.25)
    disc(draw, x, y, r, dark)
    disc(draw, x - r * 0.06, y - r * 0.06, r * 0.93, colour)
    disc(draw, x - r * 0.38, y - r * 0.42, r * 0.2, tuple(min(255, part + 60) for part in colour))
    stem = [(x * SCALE, (y - r * 0.75) * SCALE), ((x + r * 0.15) * SCALE, (y - r * 1.3) * SCALE)]
    draw.line(stem, fill=(84, 58, 34), width=int(3 * SCALE))
    leaf = (x + r * 0.34, y - r * 1.12)
    disc(draw, *leaf, r * 0.24, (96, 134, 62), 0.5)


def pear(draw, x, y, r):
    disc(draw, x, y + r * 1.1, r * 0.95, (120, 92, 62), 0.22)
    disc(draw, x, y + r * 0.25, r, (196, 186, 84))
    disc(draw, x, y - r * 0.7, r * 0.58, (196, 186, 84))
    disc(draw, x - r * 0.35, y + r * 0.05, r * 0.2, (222, 214, 130))
    stem = [(x * SCALE, (y - r * 1.2) * SCALE), ((x + r * 0.1) * SCALE, (y - r * 1.7) * SCALE)]
    draw.line(stem, fill=(84, 58, 34), width=int(3 * SCALE))


def table(number, apples, pears):
    dice = random.Random(number)
    image, draw = canvas((233, 225, 211))
    top = 96
    draw.rectangle((0, top * SCALE, SIZE[0] * SCALE, SIZE[1] * SCALE), fill=(164, 126, 84))
    for line in range(7):
        y = (top + 20 + line * 48) * SCALE
        draw.line((0, y, SIZE[0] * SCALE, y + 9 * SCALE), fill=(150, 113, 73), width=2 * SCALE)
    places = []
    tries = 0
    while len(places) < apples + pears:
        x, y = dice.uniform(60, SIZE[0] - 60), dice.uniform(top + 50, SIZE[1] - 60)
        tries += 1
        least = 62 if tries < 4000 else 40
        if all(math.hypot(x - a, y - b) > least for a, b in places):
            places.append((x, y))
    fruits = ["apple"] * apples + ["pear"] * pears
    dice.shuffle(fruits)
    reds = [(190, 58, 48), (206, 84, 52), (170, 44, 50), (150, 172, 74)]
    for (x, y), fruit in sorted(zip(places, fruits), key=lambda it: it[0][1]):
        if fruit == "pear":
            pear(draw, x, y, 24)
        else:
            apple(draw, x, y, dice.uniform(26, 33), dice.choice(reds))
    keep(image, f"apples/table-{number}.png")


def packet(number, name, sort, year, grams, colour):
    dice = random.Random(number)
    image, draw = canvas((214, 208, 198))
    box = [150, 24, 490, 396]
    draw.rectangle([part * SCALE for part in (158, 34, 500, 404)], fill=(184, 176, 164))
    draw.rectangle([part * SCALE for part in box], fill=(240, 231, 208))
    draw.rectangle([part * SCALE for part in (150, 24, 490, 60)], fill=colour)
    centre = 320 * SCALE
    text = (66, 52, 38)
    draw.text((centre, 42 * SCALE), "SEEDS FROM THE FARM", font=font("Sans-Bold", 15),
              fill=(250, 246, 236), anchor="mm")
    draw.text((centre, 98 * SCALE), name, font=font("Serif-Bold", 30), fill=text, anchor="mm")
    draw.text((centre, 134 * SCALE), sort, font=font("Serif", 22), fill=text, anchor="mm")
    for _ in range(26):
        x, y = dice.uniform(190, 450), dice.uniform(176, 300)
        tint = tuple(max(0, min(255, part + dice.randint(-22, 22))) for part in colour)
        disc(draw, x, y, dice.uniform(8, 13), tint, dice.uniform(0.5, 0.8))
    draw.line([part * SCALE for part in (180, 330, 460, 330)], fill=text, width=SCALE)
    draw.text((190 * SCALE, 362 * SCALE), f"Harvest {year}", font=font("Sans", 20), fill=text,
              anchor="lm")
    draw.text((450 * SCALE, 362 * SCALE), f"{grams} g", font=font("Sans", 20), fill=text,
              anchor="rm")
    keep(image, f"seeds/packet-{number}.png")


if __name__ == "__main__":
    for number, (apples, pears) in enumerate(
        [(5, 0), (9, 2), (14, 0), (3, 3), (11, 1), (18, 0), (7, 4), (23, 2)], start=1
    ):
        table(number, apples, pears)
    packet(1, "Runner bean", "Scarlet Emperor", 2019, 40, (158, 52, 58))
    packet(2, "Pea", "Marrowfat", 2021, "75.5", (94, 128, 66))
    packet(3, "Salsify", "Black", 2018, 5, (92, 74, 62))
    packet(4, "Cress", "Garden", 2023, 25, (72, 118, 108))
    draw_town.town()
    draw_town.street()
    draw_paper.sheets()
    draw_paper.tin()
    draw_paper.drawers()
    morse.lightship()
