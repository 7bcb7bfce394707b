var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", DataLoss);

static IResult DataLoss()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "data_loss",
        ["message"] = "Data is lost or corrupted",
    };
    return Results.Json(body, statusCode: 500);
}

app.Run();
