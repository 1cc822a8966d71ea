time-just-now = à l’instant
# Une durée avant maintenant, par exemple 3 jours.
time-ago = il y a { $length }
time-in = dans { $length }
time-left = encore { $length }, jusqu’au { $moment }
time-ended = terminé { $ago }, le { $moment }
