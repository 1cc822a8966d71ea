"""Street signs and shop fronts. Run `draw.py` in this folder after changing it."""

from paint import box, canvas, disc, keep, line, table_of, text


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


def front(number, name, is_open, windows, wall, trim):
    """A small shop as it looks from the pavement."""
    image, draw = canvas((206, 220, 230))
    box(draw, (60, 20, 580, 380), wall)
    box(draw, (0, 380, 640, 420), (150, 148, 144))
    for at in range(windows):
        x = 100 + (440 - windows * 50) / (windows + 1) * (at + 1) + at * 50
        glass = (188, 208, 218) if is_open else (120, 132, 142)
        box(draw, (x, 44, x + 50, 112), glass, 2, trim, 4)
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


def town():
    signs = [
        ("Ofengasse", "", "blue"),
        ("Am Wehr", "1–9", "white"),
        ("Dr.-Immergrün-Str.", "2–18", "blue"),
        ("Fliederweg", "", "green"),
        ("An der Bleiche", "Sackgasse", "white"),
        ("Mühlgasse", "", "blue"),
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
        (f"fronts/front-{number}.png", number * 3 + 1, name,
         "open" if is_open else "closed", windows)
        for number, (name, is_open, windows, _, _) in enumerate(shops, start=1)
    ])
