var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", SessionNotAcceptable);

static IResult SessionNotAcceptable(HttpContext context)
{
    context.Response.Headers["Warning"] = "370 example.com \"Insufficient bandwidth\"";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "session_not_acceptable",
        ["message"] = "The session description is not acceptable to the callee",
        ["warning"] = "370 example.com \"Insufficient bandwidth\"",
    };
    return Results.Json(body, statusCode: 406);
}

app.Run();
