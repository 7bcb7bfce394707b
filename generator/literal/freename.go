package literal

import (
	"slices"
	"strconv"
)

// freeName returns a name for the variable of a member that no other has, and
// takes it.
func freeName(l *Language, member string, taken *[]string) string {
	base, err := Recase(member, Camel)
	if err != nil || !isIdentifier(base) {
		base = "value"
	}
	name := base
	for n := 2; l.CheckIdentifier(name) != nil || slices.Contains(*taken, name); n++ {
		name = base + strconv.Itoa(n)
	}
	*taken = append(*taken, name)
	return name
}
