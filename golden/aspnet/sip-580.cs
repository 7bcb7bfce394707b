var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", PreconditionFailure);

static IResult PreconditionFailure()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "precondition_failure",
        ["message"] = "The answering side cannot meet the preconditions",
    };
    return Results.Json(body, statusCode: 580);
}

app.Run();
