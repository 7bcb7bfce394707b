var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPut("/endpoint", PreconditionFailed);

static IResult PreconditionFailed()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "precondition_failed",
        ["message"] = "A precondition of the request is not met",
    };
    return Results.Json(body, statusCode: 412);
}

app.Run();
