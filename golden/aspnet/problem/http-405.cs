var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MethodNotAllowed);

static IResult MethodNotAllowed(HttpContext context)
{
    context.Response.Headers["Allow"] = "POST";
    var body = new Dictionary<string, object?>
    {
        ["type"] = "about:blank",
        ["title"] = "Method Not Allowed",
        ["status"] = 405,
        ["detail"] = "This resource does not accept the method of the request",
        ["allow"] = "POST",
        ["allowed_methods"] = new object?[]
        {
            "POST",
        },
    };
    return Results.Json(body, contentType: "application/problem+json", statusCode: 405);
}

app.Run();
