package conform_test

import "net/http"

// springService has one module, since Spring takes no other beside it: that of v1.
var springService = existingService{
	framework: "spring", stands: []string{"services-spring-3.5", "services-spring-4.1"},
	modules: map[string]string{"v1": "src/com/example/ApiErrors.java"},
	files: map[string]string{
		"src/com/shop/Service.java":      "spring/Service.java",
		"src/com/shop/Limits.java":       "spring/Limits.java",
		"src/com/shop/Log.java":          "spring/Log.java",
		"src/com/shop/Modules.java":      "spring/Modules.java",
		"classes/application.properties": "spring/application.properties",
		"classes/templates/home.html":    "spring/home.html",
		"classes/templates/error.html":   "spring/error.html",
	},
	build: []string{
		"javac", "-parameters", "-encoding", "UTF-8", "-Xlint:all,-classfile,-processing", "-Werror", "-classpath", "lib/*", "-sourcepath", "src",
		"-d", "classes", "src/com/shop/Service.java", "src/com/shop/Limits.java", "src/com/shop/Log.java", "src/com/shop/Modules.java",
	},
	command:   []string{"java", "-classpath", "classes:lib/*", "com.shop.Service"},
	modes:     []string{""},
	accept:    "text/html,*/*;q=0.8",
	unchanged: []string{"GET /missing/7", "GET /v3/api-docs"},
	visits: []visit{
		{request: "POST /v1/orders/7", status: 405, header: "Allow"},
		{request: "GET /v1/private", error: "not_signed_in"},
		{request: "GET /v1/admin", error: "not_signed_in"},
		{request: "GET /v1/role", error: "not_signed_in"},
		{request: "GET /v1/private", sends: nobody, error: "not_signed_in"},
		{request: "GET /v1/admin", sends: ada, status: 403},
		{request: "GET /v1/role", sends: ada, status: 403},
		{request: "GET /v1/permitted", status: 429},
		{request: "POST /v1/validated", content: `{"items": [{"amount": 1}, {"amount": 0}]}`, error: "validation_failed", fields: "items.1.amount"},
		{request: "POST /v1/validated", content: `{"items": []}`, error: "validation_failed", fields: "items"},
		{request: "GET /v1/page?size=0", error: "validation_failed", fields: "size"},
		{request: "GET /v1/around?size=0", error: "validation_failed", fields: "size"},
	},
}

// ada is somebody that the service knows, and no administrator.
var (
	ada    = http.Header{"Authorization": {"Basic YWRhOnNlY3JldA=="}}
	nobody = http.Header{"Authorization": {"Basic bm9ib2R5Og=="}}
)
