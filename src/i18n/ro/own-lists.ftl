### Lists of a network's own, as the field reads them.
### Where a line says so, the wording is plain language of ours and no native speaker has checked it yet.

# plain wording, to be checked by a native speaker
ownlist-not-here = O listă a rețelei, încă nu e aici ({ $id })
# plain wording, to be checked by a native speaker
ownlist-add-to = Adaugă: { $list }
# plain wording, to be checked by a native speaker
ownlist-gone = La această listă nu se mai adaugă nimic sau nu e pe acest telefon.
# plain wording, to be checked by a native speaker
ownlist-entry-struck = { $list }: trecut din greșeală
# plain wording, to be checked by a native speaker
ownlist-entry-changed = { $list }: schimbat
# plain wording, to be checked by a native speaker
ownlist-found = În listele rețelei
