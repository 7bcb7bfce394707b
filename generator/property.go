package generator

import (
	"slices"
	"strings"
)

// property returns the name by which the framework sets a header, "" where it
// has none for it.
func (f *Framework) property(header string) string {
	i := slices.IndexFunc(f.Properties, func(name string) bool { return strings.EqualFold(name, header) })
	if i < 0 {
		return ""
	}
	return strings.ReplaceAll(f.Properties[i], "-", "")
}
