### Words of late work: what a removed phone had not sent.

## Before the coordinators

late-of = Late work from { $name }’s removed phone
late-count = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
  } that nobody else has
late-open = Look at it
late-accepted-by = late work, accepted by { $name }
