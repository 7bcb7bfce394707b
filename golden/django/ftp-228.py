from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def entering_long_passive_mode(request):
    body = {
        "status": "entering_long_passive_mode",
        "message": "Long passive mode entered: connect to 2001:db8::a port 50069",
        "host": "2001:db8::a",
        "port": 50069,
    }
    return JsonResponse(body, status=228)


urlpatterns = [
    path("endpoint", entering_long_passive_mode),
]
