from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def web_server_is_down(request):
    body = {
        "error": "web_server_is_down",
        "message": "Origin server refused the connection",
    }
    return JsonResponse(body, status=521)


urlpatterns = [
    path("endpoint", web_server_is_down),
]
