### Photographs of a follow-up.

files-photos = Photos
files-photo = Photo { $number }
files-take = Photo
files-remove = Take out photo { $number }
files-open = Open photo { $number }
files-no-picture = This is not a picture that can be read.
files-full = This phone is full. The photo was not kept. What you wrote is still here.
files-not-kept = The photo could not be kept. What you wrote is still here.
files-count =
    { $count ->
        [one] { $count } photo
       *[other] { $count } photos
    }
files-photo-of = Photo { $number } of { $count }
files-larger = Larger
files-previous = Previous
files-next = Next
files-fetching = Fetching it …
files-again = Try again
files-offline = It is not on this phone, and there is no line to the office.
files-not-there = Whoever added it has had no signal yet.
files-not-allowed = You may not fetch this any more.
files-damaged = What came is not what was sealed. It was thrown away.
files-save-copy = Save a copy
files-save-warning = A copy outside Teren is not sealed: other apps and whoever takes the phone can open it.
files-save-really = Save it all the same
files-figure-waiting = Photos and files only on this device
files-not-in-export = Photos, documents and voice notes are not in it.
