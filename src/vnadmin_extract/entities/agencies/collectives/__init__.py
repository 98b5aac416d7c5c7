"""Groups of bodies that are not named one by one: "các sở, ban, ngành", "UBND các huyện"."""
