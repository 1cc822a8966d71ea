## Pages à lire

pages-contents = Sur cette page
pages-edit = Modifier la page
pages-changed = Dernière modification le { $date }
pages-elsewhere = Cette page n’existe pas encore dans votre langue. Vous la lisez en { $name }.
pages-blanks =
    { $n ->
        [one] Un endroit de cette page vous attend encore. Il est marqué dans le texte.
       *[other] { $n } endroits de cette page vous attendent encore. Ils sont marqués dans le texte.
    }
pages-blanks-how = Seuls les admins voient cette note. Le nom et l’adresse viennent des { $settings } ; le reste s’écrit dans la page elle-même.
pages-blank-name = nom de l’exploitant
pages-blank-address = adresse de l’exploitant
pages-blank-email = adresse e‑mail de l’exploitant

## La liste de l’exploitant

pages-desk-lead = Ce que les visiteurs et les membres lisent sur votre place de marché. Chaque page vient avec notre texte ; écrivez le vôtre où vous voulez.
pages-of-all = Pages de toute place de marché
pages-added = Vos propres pages
pages-column-page = Page
pages-column-address = Adresse
pages-column-place = Où la trouver
pages-column-languages = Langues
pages-version = version { $n }
pages-version-ours = version { $n } : notre texte
pages-ours = notre texte
pages-missing = manque
pages-in-footer = Au pied de chaque page
pages-by-link = Par son adresse seulement
pages-nowhere = Nulle part, pour l’instant
pages-add = Ajouter une page
pages-add-how = Elle est créée dans la langue que vous lisez ; ajoutez les autres sur sa page.
pages-add-button = Ajouter la page
pages-field-title = Titre
pages-field-name = Nom dans l’adresse
pages-field-name-help = Minuscules, chiffres et traits d’union : notre-equipe donne /p/notre-equipe.
pages-field-placing = Où on la trouve
pages-place = La mettre là

## L’éditeur

pages-look = Voir la page
pages-field-body = Texte
pages-field-body-help = Markdown : ## commence une partie, **gras**, - une liste, [texte](adresse) un lien.
pages-facts = Ce que votre texte peut compléter tout seul
pages-facts-how = Écrivez l’un de ces mots avec ses accolades, et on lira ce que disent vos paramètres :
pages-save = Enregistrer
pages-preview = Aperçu
pages-preview-title = Ce que cela donnera
pages-history = Versions
pages-history-none = Personne n’a encore modifié notre texte dans cette langue.
pages-column-version = Version
pages-column-when = Quand
pages-column-who = Qui
pages-read = Lire
pages-restore = Rétablir cette version
pages-version-of = Version { $n } du { $when }
pages-to-default = Revenir à notre texte
pages-to-default-sure = Notre texte doit-il de nouveau valoir dans cette langue ? Vos versions restent et peuvent être rétablies.
