### Lists of a network's own, as the field reads them.
### Where a line says so, the wording is plain language of ours and no native speaker has checked it yet.

# plain wording, to be checked by a native speaker
ownlist-not-here = A hálózatod listája, még nincs itt ({ $id })
# plain wording, to be checked by a native speaker
ownlist-add-to = Új adat: { $list }
# plain wording, to be checked by a native speaker
ownlist-gone = Ehhez a listához már nem lehet hozzáadni, vagy nincs ezen a telefonon.
# plain wording, to be checked by a native speaker
ownlist-entry-struck = { $list }: tévedésből került a listára
# plain wording, to be checked by a native speaker
ownlist-entry-changed = { $list }: módosítva
# plain wording, to be checked by a native speaker
ownlist-found = A hálózat saját listáiban
