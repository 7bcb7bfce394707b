var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPut("/endpoint", PreconditionRequired);

static IResult PreconditionRequired()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "precondition_required",
        ["message"] = "Repeat the request with an If-Match header",
    };
    return Results.Json(body, statusCode: 428);
}

app.Run();
