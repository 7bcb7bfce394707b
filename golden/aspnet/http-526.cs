var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", InvalidSslCertificate);

static IResult InvalidSslCertificate()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "invalid_ssl_certificate",
        ["message"] = "The certificate of the origin server is not valid",
    };
    return Results.Json(body, statusCode: 526);
}

app.Run();
