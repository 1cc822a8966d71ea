time-just-now = just now
# A length of time before now, such as 3 days.
time-ago = { $length } ago
time-in = in { $length }
time-left = { $length } left, until { $moment }
time-ended = ended { $ago }, on { $moment }
