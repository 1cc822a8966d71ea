"""Draws the demonstration market's pictures, and its sounds: apples, seeds, street signs, plants,
shop fronts, receipts, catalogue cards, and a lightship's Morse code.

Run it in this folder (it needs Pillow and the DejaVu fonts) after changing it; what it draws is
kept beside it, so that nobody needs it to build Mickle.
"""

import csv
import math
import random
import wave

from PIL import Image, ImageDraw, ImageFont

SCALE = 3
SIZE = (640, 420)
FONTS = "/usr/share/fonts/truetype/dejavu/DejaVu"


def canvas(colour):
    image = Image.new("RGB", (SIZE[0] * SCALE, SIZE[1] * SCALE), colour)
    return image, ImageDraw.Draw(image)


def keep(image, path, colours=96):
    small = image.resize(SIZE, Image.Resampling.LANCZOS)
    small.quantize(colours, dither=Image.Dither.NONE).save(path, optimize=True)


def disc(draw, x, y, r, colour, squash=1.0):
    x, y, r = x * SCALE, y * SCALE, r * SCALE
    draw.ellipse((x - r, y - r * squash, x + r, y + r * squash), fill=colour)


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


def font(kind, size):
    return ImageFont.truetype(f"{FONTS}{kind}.ttf", size * SCALE)


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


def line(draw, points, colour, width):
    points = [(x * SCALE, y * SCALE) for x, y in points]
    draw.line(points, fill=colour, width=int(width * SCALE), joint="curve")


def box(draw, corners, colour, radius=0, outline=None, width=0):
    corners = [part * SCALE for part in corners]
    draw.rounded_rectangle(corners, radius * SCALE, fill=colour, outline=outline,
                           width=int(width * SCALE))


def text(draw, x, y, words, kind, size, colour, anchor="mm"):
    draw.text((x * SCALE, y * SCALE), words, font=font(kind, size), fill=colour, anchor=anchor)


def sign(number, name, below, style):
    """A street sign on its post, in one of three towns' styles."""
    back, board, ink = {
        "blue": ((202, 214, 222), (36, 72, 128), (246, 246, 240)),
        "white": ((198, 210, 188), (244, 242, 234), (38, 38, 40)),
        "green": ((222, 212, 198), (44, 92, 66), (240, 236, 214)),
    }[style]
    image, draw = canvas(back)
    box(draw, (304, 60, 336, 420), (122, 124, 128))
    box(draw, (40, 120, 600, 236), board, 12, ink, 4)
    size = 46 if len(name) < 17 else 36
    text(draw, 320, 178, name, "Sans-Bold", size, ink)
    if below:
        box(draw, (210, 252, 430, 304), board, 8, ink, 3)
        text(draw, 320, 278, below, "Sans", 24, ink)
    keep(image, f"signs/sign-{number}.png", 24)


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


def front(number, name, is_open, windows, wall, trim):
    """A small shop as it looks from the pavement."""
    image, draw = canvas((206, 220, 230))
    box(draw, (60, 20, 580, 380), wall)
    box(draw, (0, 380, 640, 420), (150, 148, 144))
    for at in range(windows):
        x = 100 + (440 - windows * 50) / (windows + 1) * (at + 1) + at * 50
        box(draw, (x, 44, x + 50, 112), (188, 208, 218) if is_open else (120, 132, 142), 2, trim, 4)
        line(draw, [(x + 25, 44), (x + 25, 112)], trim, 2)
    box(draw, (76, 136, 564, 188), trim, 3)
    size = 30 if len(name) < 20 else 24
    text(draw, 320, 162, name, "Serif-Bold", size, (250, 244, 226))
    glass = (250, 226, 150) if is_open else (96, 98, 102)
    box(draw, (92, 212, 392, 366), glass, 2, trim, 5)
    box(draw, (430, 212, 540, 380), (112, 82, 58) if is_open else (84, 70, 60), 2, trim, 5)
    if is_open:
        for at in range(5):
            box(draw, (112 + at * 54, 308 - at % 3 * 18, 146 + at * 54, 354), wall, 4, trim, 2)
    else:
        for y in range(222, 362, 10):
            line(draw, [(96, y), (388, y)], (128, 130, 134), 3)
    disc(draw, 526, 300, 5, (222, 190, 96))
    text(draw, 485, 238, str(number * 3 + 1), "Sans-Bold", 18, (240, 232, 210))
    keep(image, f"fronts/front-{number}.png", 24)


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
    turned = image.rotate(dice.uniform(-2.4, 2.4), Image.Resampling.BICUBIC, fillcolor=(122, 98, 76))
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


def table_of(folder, names, rows):
    with open(f"{folder}/tasks.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(names)
        writer.writerows(rows)


def town():
    signs = [
        ("Ofengasse", "", "blue"), ("Am Wehr", "1–9", "white"), ("Dr.-Immergrün-Str.", "2–18", "blue"),
        ("Fliederweg", "", "green"), ("An der Bleiche", "Sackgasse", "white"), ("Mühlgasse", "", "blue"),
        ("Zur Alten Uhr", "", "green"), ("Eschenallee", "17–41", "white"),
        ("Krähenbühl", "", "blue"), ("Platz der Geduld", "", "green"),
        ("St.-Veit-Stiege", "112 Stufen", "white"), ("Hinter dem Bad", "", "blue"),
    ]
    for number, one in enumerate(signs, start=1):
        sign(number, *one)
    table_of("signs", ["bild", "nummer", "name", "zusatz"], [
        (f"signs/sign-{number}.png", number, name, below)
        for number, (name, below, _) in enumerate(signs, start=1)
    ])


def sheets():
    plants = [
        ("opposite", 5, (92, 128, 78), (206, 120, 150)), ("alternate", 9, (120, 142, 80), (232, 224, 206)),
        ("whorled", 4, (78, 116, 96), (196, 150, 206)), ("alternate", 7, (138, 140, 92), (222, 140, 90)),
        ("opposite", 7, (108, 132, 104), (236, 214, 120)), ("whorled", 5, (96, 122, 70), (240, 240, 232)),
        ("alternate", 11, (88, 118, 92), (170, 90, 110)), ("opposite", 4, (128, 126, 78), (150, 160, 214)),
        ("whorled", 6, (110, 138, 116), (226, 170, 160)), ("alternate", 6, (84, 104, 74), (214, 200, 226)),
    ]
    nicknames = [
        "Politely waving", "Sir Leafalot", "The umbrella", "Herba ordinaria", "Twins", "Helicopter",
        "Stairway", "Four friends", "Carousel", "Left right left",
    ]
    rows = []
    for number, (kind, knots, tint, bloom) in enumerate(plants, start=1):
        plant(number, kind, knots, tint, bloom)
        leaves = knots * {"opposite": 2, "alternate": 1, "whorled": 4}[kind]
        rows.append((f"herbarium/plant-{number}.png", number, kind, leaves,
                     f"*6|{nicknames[number - 1]}"))
    table_of("herbarium", ["drawing", "sheet", "leaves", "count", "nickname"], rows)


def street():
    shops = [
        ("THE LAST BUTTON", False, 4, (214, 190, 168), (92, 44, 52)),
        ("Bread & Sons", True, 3, (226, 214, 186), (54, 84, 74)),
        ("Lamps, mended", True, 2, (190, 200, 204), (40, 60, 92)),
        ("WOOL OVER EYES", True, 5, (222, 196, 190), (108, 60, 96)),
        ("Keys in a Minute", False, 3, (204, 204, 180), (84, 78, 40)),
        ("Second Spring Books", True, 4, (210, 186, 160), (44, 72, 60)),
        ("PIANO TUNER & TEA", False, 2, (186, 192, 210), (72, 52, 88)),
        ("The Patient Cobbler", True, 3, (230, 206, 170), (120, 64, 36)),
    ]
    for number, one in enumerate(shops, start=1):
        front(number, *one)
    table_of("fronts", ["front", "house", "sign", "open", "windows"], [
        (f"fronts/front-{number}.png", number * 3 + 1, name, "open" if is_open else "closed", windows)
        for number, (name, is_open, windows, _, _) in enumerate(shops, start=1)
    ])


def tin():
    slips = [
        ("SPOKES & CO", "03.06.2026", [("spokes 36x", 1080), ("nipples", 360), ("tea", 180)]),
        ("OIL AND RAGS", "11.06.2026", [("chain oil", 690), ("rags 5 kg", 1250)]),
        ("BRASS BELL LTD", "24.06.2026", [("bell", 540), ("bell, loud", 790), ("duck horn", 650)]),
        ("THE BOLT BARREL", "02.07.2026", [("M5x16", 120), ("M5x20", 140), ("M6x30", 210), ("M8", 95)]),
        ("OIL AND RAGS", "15.07.2026", [("grease", 820), ("gloves", 465)]),
        ("PAPER STORE 9", "21.07.2026", [("tags 500", 1395), ("string", 280), ("pencil", 110)]),
        ("SPOKES & CO", "05.08.2026", [("rim 28", 3450), ("rim tape", 390)]),
        ("CAFE PUNCTURE", "09.08.2026", [("coffee", 260), ("coffee", 260), ("cake", 340), ("coffee", 260)]),
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


def lightship():
    tapes = ["FOG AGAIN", "SOUP TOO THIN", "GULL ATE HAT", "ALL IS CALM", "SEND TEA"]
    for number, words in enumerate(tapes, start=1):
        morse(number, words)
    table_of("morse", ["tape", "number", "text", "sure"], [
        (f"morse/tape-{number}.wav", number, words, "3|4|4|5") for number, words in
        enumerate(tapes, start=1)
    ])


if __name__ == "__main__":
    for number, (apples, pears) in enumerate(
        [(5, 0), (9, 2), (14, 0), (3, 3), (11, 1), (18, 0), (7, 4), (23, 2)], start=1
    ):
        table(number, apples, pears)
    packet(1, "Runner bean", "Scarlet Emperor", 2019, 40, (158, 52, 58))
    packet(2, "Pea", "Marrowfat", 2021, "75.5", (94, 128, 66))
    packet(3, "Salsify", "Black", 2018, 5, (92, 74, 62))
    packet(4, "Cress", "Garden", 2023, 25, (72, 118, 108))
    town()
    sheets()
    street()
    tin()
    drawers()
    lightship()
