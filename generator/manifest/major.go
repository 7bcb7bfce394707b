package manifest

import "strings"

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

// pinnedVersion returns the version that a requirement (PEP 508) asks for, no other
// major one, "" where it takes several.
func pinnedVersion(requirement string) string {
	requirement, _, _ = strings.Cut(requirement, ";")
	for _, operator := range []string{"===", "==", "~="} {
		if _, version, ok := strings.Cut(requirement, operator); ok {
			version, _, _ = strings.Cut(version, ",")
			version, _, _ = strings.Cut(strings.TrimSpace(version), " ") // in front of --hash
			return version
		}
	}
	return ""
}
