var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NotFound);

static IResult NotFound()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "not_found",
        ["message"] = "No resource was found at this URI",
    };
    return Results.Json(body, statusCode: StatusCodes.Status404NotFound);
}

app.Run();
