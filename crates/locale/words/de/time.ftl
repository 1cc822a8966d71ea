time-just-now = gerade eben
# Eine Zeitspanne vor jetzt, etwa 3 Tage.
time-ago = vor { $length }
time-in = in { $length }
time-left = noch { $length }, bis { $moment }
time-ended = { $ago } abgelaufen, am { $moment }
