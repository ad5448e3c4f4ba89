"""What a change of the data and of docs/ does to the site: pages, sheets, totals and cells, before and after."""
