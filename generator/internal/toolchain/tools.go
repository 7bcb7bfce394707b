package toolchain

// The tools that tests run, each with what only the real one prints.
var (
	Git = Tool{[]string{"git", "--version"}, []string{"git 2.20"}}
	Go  = Tool{[]string{"go", "version"}, []string{"go 1.22"}}

	Python = Tool{[]string{"python3", "-c", "import sys; print('Python', sys.version.split()[0])"}, []string{"Python 3.8"}}
	Node   = Tool{[]string{"node", "-p", "'Node ' + process.versions.node"}, []string{"Node 18"}}
	Ruby   = Tool{[]string{"ruby", "-e", "puts 'Ruby ' + RUBY_VERSION"}, []string{"Ruby 2.7"}}

	Javac = Tool{[]string{"javac", "-version"}, []string{"javac 17"}}
	Java  = Tool{[]string{"java", "-XshowSettings:properties", "-version"}, []string{"java.version 17"}}

	DotnetSDK     = Tool{[]string{"dotnet", "--version"}, []string{"SDK 8.0"}}
	DotnetRuntime = Tool{[]string{"dotnet", "--list-runtimes"}, []string{"Microsoft.NETCore.App 8.0"}}
	MonoCompiler  = Tool{[]string{"mcs", "--version"}, []string{"Mono C# compiler 6.0"}}
	Mono          = Tool{[]string{"mono", "--version"}, []string{"Mono JIT compiler 6.0"}}
)
