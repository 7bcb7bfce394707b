from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def entering_passive_mode(request):
    body = {
        "status": "entering_passive_mode",
        "message": "Passive mode entered: connect to 192.0.2.10 port 50069",
        "host": "192.0.2.10",
        "port": 50069,
    }
    return JsonResponse(body, status=227)


urlpatterns = [
    path("endpoint", entering_passive_mode),
]
