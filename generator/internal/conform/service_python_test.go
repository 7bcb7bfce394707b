package conform_test

import (
	"net/http"
	"strings"

	"github.com/statusmith/statusmith/generator"
)

var (
	fromElsewhere = http.Header{"Origin": {"http://shop.example"}}
	isBearer      = http.Header{"Authorization": {"Bearer x"}}
)

// flaskVisits are of Flask-Login, Flask-HTTPAuth, Flask-JWT-Extended,
// Flask-RESTful, Flask-RESTX, flask-smorest and marshmallow.
var flaskVisits = []visit{
	{request: "POST /v1/orders/7", status: 405, header: "Allow"},
	{request: "GET /v1/late", status: 410},
	{request: "GET /v1/basic", status: 401, header: "WWW-Authenticate"},
	{request: "GET /v1/token", status: 401},
	{request: "GET /v1/token", sends: isBearer, status: 401},
	{request: "GET /v1/expired", status: 401},
	{request: "GET /v1/rest/7", status: 404},
	{request: "GET /v1/rest/9", error: "order_not_found", args: []generator.Arg{{Name: "order_id", Text: "9"}}},
	{request: "GET /v1/restx/orders/7", status: 404},
	{request: "GET /v1/restx/orders/9", error: "order_not_found", args: []generator.Arg{{Name: "order_id", Text: "9"}}},
	{request: "GET /v1/restx/nowhere", status: 404},
	{request: "POST /v1/validated", content: `{"amount": "x"}`, error: "validation_failed", fields: "amount"},
	{request: "POST /v1/loaded", content: `{"other": 1}`, error: "validation_failed", fields: "amount,other"},
}

// djangoUnchanged are a page that fails with an exception of the service, pages of
// libraries, and Django's redirect to its login.
var djangoUnchanged = []string{"GET /missing/7", "GET /site.css", "GET /limited", "GET /v1/account"}

// djangoVisits are of Django's own decorators and forms, Django REST framework,
// Simple JWT, django-ratelimit, django-cors-headers and Django Ninja.
var djangoVisits = []visit{
	{request: "POST /v1/orders/7", status: 405, header: "Allow"},
	{request: "GET /v1/permitted", status: 403},
	{request: "GET /v1/limited-view", status: 429},
	{request: "GET /v1/nowhere", sends: fromElsewhere, status: 404, header: "Access-Control-Allow-Origin"},
	{request: "GET /v1/boom", sends: fromElsewhere, status: 500, header: "Access-Control-Allow-Origin", logged: 1, tracked: 1},
	{request: "GET /v1/down", sends: fromElsewhere, error: "out_of_service", header: "Access-Control-Allow-Origin", logged: 1, tracked: 1},
	{request: "GET /v1/rest/9", error: "order_not_found", args: []generator.Arg{{Name: "order_id", Text: "9"}}},
	{request: "POST /v1/rest/9", status: 405, header: "Allow"},
	{request: "GET /v1/busy", status: 503, logged: 1, tracked: 1},
	{request: "GET /v1/private", status: 401, header: "WWW-Authenticate"},
	{request: "GET /v1/private", sends: isBearer, status: 401, header: "WWW-Authenticate"},
	{request: "POST /v1/token", content: `{"token": "x"}`, status: 401, header: "WWW-Authenticate"},
	{request: "POST /v1/token", content: `{}`, error: "validation_failed", fields: "token"},
	{request: "POST /v1/validated", content: `{"amount": "x"}`, error: "validation_failed", fields: "amount"},
	{request: "POST /v1/validated", content: `{`, status: 400},
	{request: "POST /v1/form", content: `{"amount": "x"}`, error: "validation_failed", fields: "amount"},
	{request: "GET /v1/ninja/orders/9", error: "order_not_found", args: []generator.Arg{{Name: "order_id", Text: "9"}}},
	{request: "GET /v1/ninja/gone", status: 410},
	{request: "GET /v1/ninja/missing", status: 404},
	{request: "GET /v1/ninja/nowhere", status: 404},
	{request: "DELETE /v1/ninja/gone", status: 405, header: "Allow"},
	{request: "GET /v1/ninja/busy", status: 503, logged: 1, tracked: 1},
	{request: "POST /v1/ninja/validated?page=x", content: `{"amount": "x"}`, error: "validation_failed", fields: "amount,page"},
	{request: "POST /v1/ninja/validated", content: `{`, status: 400},
}

// djangoDebug are the pages that Django has for itself where DEBUG is on.
var djangoDebug = []visit{
	{request: "GET /v1/boom", logged: 1, tracked: 1},
	{request: "GET /v1/nowhere", status: 404},
	{request: "POST /v1/nowhere", status: 404},
	{request: "GET /v2/nowhere", status: 404},
	{request: "GET /v1/sub/nowhere", status: 404},
	{request: "GET /v1/ninja/nowhere", status: 404},
}

// fastapiVisits are of pydantic, slowapi, FastAPI's own logins and CORSMiddleware,
// and of a middleware that limits bodies.
var fastapiVisits = []visit{
	{request: "POST /v1/orders/7", status: 405, header: "Allow"},
	{request: "GET /v1/nowhere", sends: fromElsewhere, status: 404, header: "Access-Control-Allow-Origin"},
	{request: "GET /v1/boom", sends: fromElsewhere, status: 500, header: "Access-Control-Allow-Origin", logged: 1, tracked: 1},
	{request: "GET /v1/limited", status: 429, header: "X-RateLimit-Limit"},
	{request: "GET /v1/private", status: 401, header: "WWW-Authenticate"},
	{request: "GET /v1/basic", status: 401, header: "WWW-Authenticate"},
	{request: "GET /v1/busy", status: 503, logged: 1, tracked: 1},
	{request: "POST /v1/json", content: `{"a": "` + strings.Repeat("x", 2000) + `"}`, status: 413},
	{request: "POST /v1/json", content: `{}`, sends: http.Header{"Transfer-Encoding": {"chunked"}}, status: 411},
	{request: "POST /v1/validated?page=x", content: `{"orders": [{"amount": "x"}]}`, error: "validation_failed", fields: "orders.0.amount,page"},
}
