package catalog

import (
	"slices"
	"strings"
)

// FamiliesFor returns the families that [Catalog.Find] looks into before any
// other: http, whose reason phrases every response needs, and the one that text
// names.
func FamiliesFor(text string) []string {
	families := []string{"http"}
	if family, _, ok := strings.Cut(text, "/"); ok {
		families = append(families, strings.ToLower(family))
	}
	return families
}

// part keeps the tables of some families: reading TOML is most of the work of
// printing one snippet. A table has to begin on a line of its own, and no
// string may hold a line that begins with a bracket.
func part(text string, families []string) string {
	var b strings.Builder
	keep := true
	for line := range strings.Lines(text) {
		if name, ok := strings.CutPrefix(line, "["); ok {
			name = strings.TrimPrefix(name, "family.")
			end := strings.IndexAny(name, ".]")
			keep = end >= 0 && slices.Contains(families, name[:end])
		}
		if keep {
			b.WriteString(line)
		}
	}
	return b.String()
}
