var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPut("/endpoint", PreconditionRequired);

static IResult PreconditionRequired()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "precondition_required",
        ["message"] = "The request must be conditional",
    };
    return Results.Json(body, statusCode: 428);
}

app.Run();
