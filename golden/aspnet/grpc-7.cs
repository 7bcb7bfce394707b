var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", PermissionDenied);

static IResult PermissionDenied()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "permission_denied",
        ["message"] = "The caller has no permission for this call",
    };
    return Results.Json(body, statusCode: 403);
}

app.Run();
