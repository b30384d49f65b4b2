### Lists of a network's own, as the field reads them.
### Where a line says so, the wording is plain language of ours and no native speaker has checked it yet.

# plain wording, to be checked by a native speaker
ownlist-not-here = Zoznam vašej siete, ešte tu nie je ({ $id })
# plain wording, to be checked by a native speaker
ownlist-add-to = Pridať: { $list }
# plain wording, to be checked by a native speaker
ownlist-gone = Do tohto zoznamu sa už nič nepridáva, alebo v tomto telefóne nie je.
# plain wording, to be checked by a native speaker
ownlist-entry-struck = { $list }: zapísané omylom
# plain wording, to be checked by a native speaker
ownlist-entry-changed = { $list }: zmenené
# plain wording, to be checked by a native speaker
ownlist-found = Vo vlastných zoznamoch siete
