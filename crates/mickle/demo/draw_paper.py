"""Pressed plants, receipts and catalogue cards. Run `draw.py` in this folder after changing it."""

import math
import random

from PIL import Image

from paint import SCALE, box, canvas, disc, keep, line, table_of, text


def leaf(draw, x, y, angle, length, colour, width=0.23):
    points = []
    for step in range(21):
        way = step / 20
        wide = math.sin(math.pi * way) * length * width
        points.append((way * length, wide))
    points += [(a, -b) for a, b in reversed(points)]
    turned = [
        ((x + a * math.cos(angle) - b * math.sin(angle)) * SCALE,
         (y + a * math.sin(angle) + b * math.cos(angle)) * SCALE) for a, b in points
    ]
    draw.polygon(turned, fill=colour)
    end = (x + 0.9 * length * math.cos(angle), y + 0.9 * length * math.sin(angle))
    line(draw, [(x, y), end], tuple(int(part * 0.75) for part in colour), 1.2)


def plant(number, kind, knots, tint, bloom):
    """A pressed plant on its sheet; the way its leaves sit is the question."""
    dice = random.Random(100 + number)
    image, draw = canvas((236, 230, 212))
    box(draw, (20, 16, 620, 404), (246, 241, 226), 2, (198, 188, 160), 1)
    stem = [(320 + 14 * math.sin(step / 5), 392 - step * 16.4) for step in range(21)]
    line(draw, stem, tuple(int(part * 0.7) for part in tint), 4)
    for knot in range(knots):
        way = 2 + knot * 16 / knots
        x, y = stem[int(way)]
        length = dice.uniform(92, 116) * (1 - knot / knots * 0.45)
        if kind == "opposite":
            angles = [-0.5, math.pi + 0.5]
        elif kind == "alternate":
            angles = [-0.55] if knot % 2 == 0 else [math.pi + 0.55]
        else:
            angles = [-0.15, math.pi + 0.15, -0.95, math.pi + 0.95]
        for angle in angles:
            width = 0.11 if kind == "whorled" else 0.23
            leaf(draw, x, y, angle + dice.uniform(-0.08, 0.08), length, tint, width)
    x, y = stem[-1]
    for petal in range(9):
        angle = petal * math.tau / 9
        disc(draw, x + 15 * math.cos(angle), y + 15 * math.sin(angle) + 6, 9, bloom)
    disc(draw, x, y + 6, 9, (222, 180, 66))
    for tape in (120, 300):
        box(draw, (296, tape, 346, tape + 10), (252, 250, 240), 0, (206, 198, 176), 0.7)
    text(draw, 600, 388, f"Sheet {number}", "Serif-Italic", 15, (120, 108, 84), "rm")
    keep(image, f"herbarium/plant-{number}.png", 28)


def receipt(number, shop, day, lines):
    """A till's slip, a little crooked, with the cash given and the change to lead astray."""
    dice = random.Random(300 + number)
    image, draw = canvas((122, 98, 76))
    box(draw, (176, 14, 464, 408), (248, 247, 242))
    ink = (58, 56, 62)
    text(draw, 320, 44, shop, "SansMono-Bold", 20, ink)
    text(draw, 320, 70, day, "SansMono", 15, ink)
    y, total = 104, 0
    for what, cents in lines:
        text(draw, 196, y, what, "SansMono", 16, ink, "lm")
        text(draw, 444, y, f"{cents / 100:.2f}", "SansMono", 16, ink, "rm")
        total += cents
        y += 26
    given = -(-total // 1000) * 1000
    y = max(y + 12, 250)
    line(draw, [(196, y), (444, y)], ink, 1)
    for what, cents, kind in (("TOTAL", total, "SansMono-Bold"), ("CASH", given, "SansMono"),
                              ("BACK", given - total, "SansMono")):
        y += 26
        text(draw, 196, y, what, kind, 17, ink, "lm")
        text(draw, 444, y, f"{cents / 100:.2f}", kind, 17, ink, "rm")
    text(draw, 320, 390, "* THANK YOU *", "SansMono", 13, ink)
    bicubic = Image.Resampling.BICUBIC
    turned = image.rotate(dice.uniform(-2.4, 2.4), bicubic, fillcolor=(122, 98, 76))
    keep(turned, f"receipts/receipt-{number}.png", 16)
    return total


def card(number, author, title, year, mark):
    """A catalogue card with a hole for the rod and a coffee ring."""
    dice = random.Random(500 + number)
    image, draw = canvas((94, 74, 58))
    box(draw, (40, 46, 600, 376), (242, 232, 206), 4)
    for y in range(132, 360, 38):
        line(draw, [(56, y), (584, y)], (206, 190, 170), 1)
    line(draw, [(150, 46), (150, 376)], (206, 130, 120), 1)
    ring = (dice.uniform(380, 540), dice.uniform(250, 330))
    disc(draw, *ring, 42, (224, 206, 170))
    disc(draw, *ring, 38, (242, 232, 206))
    disc(draw, 320, 350, 11, (94, 74, 58))
    ink = dice.choice([(46, 52, 108), (40, 40, 44), (84, 50, 40)])
    text(draw, 60, 92, mark, "Serif-Bold", 21, ink, "lm")
    text(draw, 164, 92, author, "Serif-Italic", 27, ink, "lm")
    size = 26 if len(title) < 28 else 21
    text(draw, 164, 158, title, "Serif-Italic", size, ink, "lm")
    text(draw, 164, 214, str(year), "Serif-Italic", 25, ink, "lm")
    keep(image, f"cards/card-{number}.png", 24)


def sheets():
    plants = [
        ("opposite", 5, (92, 128, 78), (206, 120, 150)),
        ("alternate", 9, (120, 142, 80), (232, 224, 206)),
        ("whorled", 4, (78, 116, 96), (196, 150, 206)),
        ("alternate", 7, (138, 140, 92), (222, 140, 90)),
        ("opposite", 7, (108, 132, 104), (236, 214, 120)),
        ("whorled", 5, (96, 122, 70), (240, 240, 232)),
        ("alternate", 11, (88, 118, 92), (170, 90, 110)),
        ("opposite", 4, (128, 126, 78), (150, 160, 214)),
        ("whorled", 6, (110, 138, 116), (226, 170, 160)),
        ("alternate", 6, (84, 104, 74), (214, 200, 226)),
    ]
    nicknames = [
        "Politely waving", "Sir Leafalot", "The umbrella", "Herba ordinaria", "Twins",
        "Helicopter",
        "Stairway", "Four friends", "Carousel", "Left right left",
    ]
    rows = []
    for number, (kind, knots, tint, bloom) in enumerate(plants, start=1):
        plant(number, kind, knots, tint, bloom)
        leaves = knots * {"opposite": 2, "alternate": 1, "whorled": 4}[kind]
        rows.append((f"herbarium/plant-{number}.png", number, kind, leaves,
                     f"*6|{nicknames[number - 1]}"))
    table_of("herbarium", ["drawing", "sheet", "leaves", "count", "nickname"], rows)


def tin():
    slips = [
        ("SPOKES & CO", "03.06.2026", [("spokes 36x", 1080), ("nipples", 360), ("tea", 180)]),
        ("OIL AND RAGS", "11.06.2026", [("chain oil", 690), ("rags 5 kg", 1250)]),
        ("BRASS BELL LTD", "24.06.2026", [("bell", 540), ("bell, loud", 790), ("duck horn", 650)]),
        ("THE BOLT BARREL", "02.07.2026",
         [("M5x16", 120), ("M5x20", 140), ("M6x30", 210), ("M8", 95)]),
        ("OIL AND RAGS", "15.07.2026", [("grease", 820), ("gloves", 465)]),
        ("PAPER STORE 9", "21.07.2026", [("tags 500", 1395), ("string", 280), ("pencil", 110)]),
        ("SPOKES & CO", "05.08.2026", [("rim 28", 3450), ("rim tape", 390)]),
        ("CAFE PUNCTURE", "09.08.2026",
         [("coffee", 260), ("coffee", 260), ("cake", 340), ("coffee", 260)]),
        ("RUBBER SISTERS", "18.08.2026", [("tyre 28", 1990), ("tube", 590), ("patches", 245)]),
        ("THE BOLT BARREL", "27.08.2026", [("washers", 75), ("tray", 1190)]),
    ]
    rows = []
    for number, (shop, day, lines) in enumerate(slips, start=1):
        total = receipt(number, shop, day, lines)
        iso = "-".join(reversed(day.split(".")))
        rows.append((f"receipts/receipt-{number}.png", number, shop, iso, f"{total / 100:.2f}"))
    table_of("receipts", ["receipt", "number", "shop", "day", "total"], rows)


def drawers():
    cards = [
        ("Oakes, M.", "The patience of hedges", 1934, "Gb 217"),
        ("Varga, I.", "Twelve kinds of fog", 1951, "Mt 8"),
        ("Lindqvist, A.", "Ferries of small importance", 1967, "Tr 140"),
        ("Brookes, E. & T.", "Who moved the millpond?", 1929, "Lh 33"),
        ("Adair, C.", "Knots, and how to regret them", 1972, "Hw 61"),
        ("Castellan, R.", "A cook's revenge", 1948, "Kb 12"),
        ("Ndour, P.", "Letters to a tram", 1980, "Ro 402"),
        ("Wren, S.", "Bells of the lower valley", 1915, "Mu 5"),
        ("Halloran, D.", "On the weight of snow", 1959, "Mt 31"),
        ("Petri, L.", "The owl who could not whisper", 1990, "Ki 77"),
    ]
    for number, one in enumerate(cards, start=1):
        card(number, *one)
    table_of("cards", ["card", "drawer", "author", "title", "year", "mark"], [
        (f"cards/card-{number}.png", f"{'ABCDE'[number % 5]}{number}", *one)
        for number, one in enumerate(cards, start=1)
    ])
