var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NotAcceptable);

static IResult NotAcceptable()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "not_acceptable",
        ["message"] = "The resource is available only as JSON or CSV",
        ["available"] = new object?[]
        {
            "application/json",
            "text/csv",
        },
    };
    return Results.Json(body, statusCode: 406);
}

app.Run();
