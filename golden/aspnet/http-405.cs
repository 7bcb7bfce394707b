var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MethodNotAllowed);

static IResult MethodNotAllowed(HttpContext context)
{
    context.Response.Headers["Allow"] = "POST";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "method_not_allowed",
        ["message"] = "This resource does not accept the method of the request",
        ["allow"] = "POST",
        ["allowed_methods"] = new object?[]
        {
            "POST",
        },
    };
    return Results.Json(body, statusCode: 405);
}

app.Run();
