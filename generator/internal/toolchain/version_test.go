package toolchain_test

import (
	"testing"

	"github.com/statusmith/statusmith/generator/internal/toolchain"
)

func TestCheckVersions(t *testing.T) {
	for _, test := range []struct {
		printed string
		least   []string
		want    string
	}{
		{"", nil, ""},
		{"anything", nil, ""},
		{"Flask 3.1.3 Python 3.11.7", []string{"Flask 2.2", "Python 3.9"}, ""},
		{"Flask 2.2 Python 3.9", []string{"Flask 2.2.0", "Python 3.9.0.0"}, ""},
		{"Flask 2.10.1", []string{"Flask 2.9"}, ""},
		{"Flask 2.1.3 Python 3.11.7", []string{"Flask 2.2", "Python 3.9"}, "Flask 2.1.3 is older than 2.2"},
		{"Flask 3.1.3 Python 3.8.20", []string{"Flask 2.2", "Python 3.9"}, "Python 3.8.20 is older than 3.9"},
		{"go version go1.26.8 linux/amd64", []string{"go 1.22"}, ""},
		{"go version devel go1.27-abc Mon", []string{"go 1.22"}, ""},
		{"go version go1.20.1 linux/amd64", []string{"go 1.22"}, "go 1.20.1 is older than 1.22"},
		{"\x1b[1mApache Maven 3.8.7 (b89d5959fc)\x1b[m\nJava version: 17.0.1, vendor: x", []string{"Maven 3.6.3", "Java version 17"}, ""},
		{"Apache Maven 3.8.7\nJava version: 1.8.0_402", []string{"Maven 3.6.3", "Java version 17"}, "Java version 1.8 is older than 17"},
		{"Microsoft.NETCore.App 10.0.1 [/x]\nMicrosoft.NETCore.App 8.0.11 [/x]", []string{"Microsoft.NETCore.App 10"}, ""},
		{"Microsoft.NETCore.App 10.0.1 [/x]", []string{"Microsoft.AspNetCore.App 10"}, `prints no version of Microsoft.AspNetCore.App: "Microsoft.NETCore.App 10.0.1 [/x]"`},
		{"    java.version = 21\n    java.version.date = 2025-04-15", []string{"java.version 17"}, ""},
		{"puma version 5.6.5", []string{"puma 5"}, ""},
		{"10.0.100", []string{"SDK 10"}, ""},
		{"8.0.404", []string{"SDK 10"}, "SDK 8.0.404 is older than 10"},
		{"8.0.404", []string{"SDK 8", "Runtime 8"}, `prints no version of SDK: "8.0.404"`},
		{"error 404: 10.0.1", []string{"SDK 10"}, `prints no version of SDK: "error 404: 10.0.1"`},
		{"cargo 1.99", []string{"go 1.22"}, `prints no version of go: "cargo 1.99"`},
		{"x", []string{"Flask"}, `"Flask" must end in a version, as in "Python 3.9"`},
		{"x", []string{"Flask x"}, `"Flask x" must end in a version, as in "Python 3.9"`},
	} {
		t.Run(test.printed, func(t *testing.T) {
			got := ""
			if err := toolchain.CheckVersions(test.printed, test.least); err != nil {
				got = err.Error()
			}
			if got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}
