"""What all pictures of the demonstration are painted with.

Run `draw.py` in this folder after changing it.
"""

import csv

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


def font(kind, size):
    return ImageFont.truetype(f"{FONTS}{kind}.ttf", size * SCALE)


def line(draw, points, colour, width):
    points = [(x * SCALE, y * SCALE) for x, y in points]
    draw.line(points, fill=colour, width=int(width * SCALE), joint="curve")


def box(draw, corners, colour, radius=0, outline=None, width=0):
    corners = [part * SCALE for part in corners]
    draw.rounded_rectangle(corners, radius * SCALE, fill=colour, outline=outline,
                           width=int(width * SCALE))


def text(draw, x, y, words, kind, size, colour, anchor="mm"):
    draw.text((x * SCALE, y * SCALE), words, font=font(kind, size), fill=colour, anchor=anchor)


def table_of(folder, names, rows):
    with open(f"{folder}/tasks.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(names)
        writer.writerows(rows)
