package manifest

import (
	"strconv"
	"strings"
)

// addAt adds a dependency also under its major version, as in flask@1, where the
// version begins with one.
func (d *dependencies) addAt(name, version string, development bool) {
	d.add(name, development)
	if major := majorOf(version); major != "" {
		d.add(name+"@"+major, development)
	}
}

func majorOf(version string) string {
	major, _, _ := strings.Cut(strings.TrimSpace(version), ".")
	if major == "" || strings.Trim(major, "0123456789") != "" {
		return ""
	}
	return major
}

// pinnedVersion returns a version of the only or the newest major one that a
// requirement (PEP 508) takes, "" where it takes any later one.
func pinnedVersion(requirement string) string {
	requirement, _, _ = strings.Cut(requirement, ";")
	for _, operator := range []string{"===", "==", "~=", "<=", "<"} {
		_, version, ok := strings.Cut(requirement, operator)
		if !ok {
			continue
		}
		version, _, _ = strings.Cut(version, ",")
		version, _, _ = strings.Cut(strings.TrimSpace(version), " ") // in front of --hash
		if operator == "<" {
			return majorBelow(version)
		}
		return version
	}
	return ""
}

// majorBelow returns the major version of the newest version below one: 1 for 2.0 and 1.5.
func majorBelow(version string) string {
	major := majorOf(version)
	n, err := strconv.Atoi(major)
	if err != nil || strings.Trim(version[len(major):], ".0") != "" {
		return major
	}
	return strconv.Itoa(n - 1)
}
