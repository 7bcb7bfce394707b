var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPut("/endpoint", PreconditionFailed);

static IResult PreconditionFailed()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "precondition_failed",
        ["message"] = "The resource has changed since the version given in If-Match",
    };
    return Results.Json(body, statusCode: 412);
}

app.Run();
