var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MethodNotAllowed);

static IResult MethodNotAllowed(HttpContext context)
{
    context.Response.Headers["Allow"] = "INVITE, ACK, OPTIONS, CANCEL, BYE";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "method_not_allowed",
        ["message"] = "This method is not allowed for the address",
        ["allow"] = "INVITE, ACK, OPTIONS, CANCEL, BYE",
        ["allowed_methods"] = new object?[]
        {
            "INVITE",
            "ACK",
            "OPTIONS",
            "CANCEL",
            "BYE",
        },
    };
    return Results.Json(body, statusCode: 405);
}

app.Run();
