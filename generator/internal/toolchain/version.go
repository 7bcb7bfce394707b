package toolchain

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// CheckVersions looks for versions in what a program prints. Each of least is
// a name as it is printed, a space, and the lowest version that will do, as in
// "Python 3.9". Where there is one only, a text that is nothing but a version
// does without the name. The error says in one line which is missing or older.
func CheckVersions(printed string, least []string) error {
	for _, want := range least {
		name, lowest, err := cutVersion(want)
		if err != nil {
			return err
		}
		found := versionsOf(name, printed)
		if len(least) == 1 && found == nil {
			found = onlyVersion(printed)
		}
		switch {
		case found == nil:
			return fmt.Errorf("prints no version of %s: %q", name, firstLine(printed))
		case slices.Compare(found, lowest) < 0:
			return fmt.Errorf("%s %s is older than %s", name, join(found), join(lowest))
		}
	}
	return nil
}

func cutVersion(want string) (name string, lowest []int, err error) {
	at := strings.LastIndex(want, " ")
	if at > 0 {
		lowest = parseVersion(want[at+1:])
	}
	if lowest == nil {
		return "", nil, fmt.Errorf("%q %w", want, errNoVersion)
	}
	return want[:at], lowest, nil
}

const digits = `v?(\d+(?:\.\d+)*)`

// versionsOf returns the highest version that follows a name, as in "go1.26",
// "Java version: 17.0.1" and "Microsoft.AspNetCore.App 8.0.11".
func versionsOf(name, printed string) (highest []int) {
	pattern := regexp.MustCompile(`\b` + regexp.QuoteMeta(name) + `[\s:=]*(?:version[\s:]*)?` + digits)
	for _, m := range pattern.FindAllStringSubmatch(printed, -1) {
		if v := parseVersion(m[1]); slices.Compare(v, highest) > 0 {
			highest = v
		}
	}
	return highest
}

func onlyVersion(printed string) []int {
	m := regexp.MustCompile(`^` + digits + `\S*$`).FindStringSubmatch(strings.TrimSpace(printed))
	if m == nil {
		return nil
	}
	return parseVersion(m[1])
}

// parseVersion returns the numbers of a version, nil where it is none. Zeros at
// the end say nothing: 8 is not older than 8.0.
func parseVersion(text string) []int {
	var numbers []int
	for digits := range strings.SplitSeq(text, ".") {
		n, err := strconv.Atoi(digits)
		if err != nil || n < 0 {
			return nil
		}
		numbers = append(numbers, n)
	}
	for len(numbers) > 1 && numbers[len(numbers)-1] == 0 {
		numbers = numbers[:len(numbers)-1]
	}
	return numbers
}

func join(version []int) string {
	words := make([]string, len(version))
	for i, n := range version {
		words[i] = strconv.Itoa(n)
	}
	return strings.Join(words, ".")
}
