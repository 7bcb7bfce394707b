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

// part keeps the tables of some families, without their keywords: reading TOML
// is most of the work of printing one snippet. A table and a list of keywords
// have to begin on lines of their own and such a list to end a line with its
// bracket; no string may hold a line that begins like either.
func part(text string, families []string) string {
	var b strings.Builder
	keep, words := true, false
	for line := range strings.Lines(text) {
		if words = words || strings.HasPrefix(line, "keywords = ["); words {
			words = !strings.HasSuffix(strings.TrimRight(line, "\r\n"), "]")
			continue
		}
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
