package manifest

import (
	"strconv"
	"strings"
)

// addAt adds a dependency also under what is known of its version, as in flask@1 and
// flask@1.1.
func (d *dependencies) addAt(name, version string, development bool) {
	d.add(name, development)
	major, rest, _ := strings.Cut(strings.TrimSpace(version), ".")
	if !isNumber(major) {
		return
	}
	d.add(name+"@"+major, development)
	if minor, _, _ := strings.Cut(rest, "."); isNumber(minor) {
		d.add(name+"@"+major+"."+minor, development)
	}
}

func isNumber(text string) bool { return text != "" && strings.Trim(text, "0123456789") == "" }

// newest returns the newest version that constraints of pip, Poetry, npm or Bundler
// take, as far as they tell it: 3 for ^3.1, 3.1 for ==3.1.4 and <3.2, and "" where
// they take any later one.
func newest(constraints string) string {
	for _, separator := range []string{"||", " - "} { // of npm, the last of which is the newest
		if i := strings.LastIndex(constraints, separator); i >= 0 {
			constraints = constraints[i+len(separator):]
		}
	}
	for constraints != "" {
		operator := leading(constraints, "<>=!~^")
		constraints = strings.TrimLeft(constraints[len(operator):], " ")
		version := leading(constraints, "0123456789.*xXabcdefghijklmnopqrstuvwyz+-")
		if found := newestOf(operator, strings.TrimPrefix(version, "v")); found != "" {
			return found
		}
		constraints = strings.TrimLeft(constraints[len(version):], ", \t")
		if operator == "" && version == "" {
			return ""
		}
	}
	return ""
}

// leading returns what a text begins with of a set of characters.
func leading(text, set string) string { return text[:len(text)-len(strings.TrimLeft(text, set))] }

func newestOf(operator, version string) string {
	major, rest, _ := strings.Cut(version, ".")
	if !isNumber(major) {
		return ""
	}
	minor, patch, hasPatch := strings.Cut(rest, ".")
	exact := major
	if isNumber(minor) {
		exact += "." + minor
	}
	switch operator {
	case "", "=", "==", "===", "<=", "~":
		return exact
	case "^":
		return major
	case "~=", "~>":
		if hasPatch {
			return exact
		}
		return major
	case "<":
		if strings.Trim(patch, ".0") != "" {
			return exact
		}
		return before(major, strings.TrimLeft(minor, "0"))
	}
	return ""
}

// before returns the newest version below one: 1 for 2 and 1.4 for 1.5.
func before(major, minor string) string {
	prefix, last := "", major
	if isNumber(minor) {
		prefix, last = major+".", minor
	}
	n, err := strconv.Atoi(last)
	if err != nil || n == 0 {
		return ""
	}
	return prefix + strconv.Itoa(n-1)
}
