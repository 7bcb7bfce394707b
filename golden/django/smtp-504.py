from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def parameter_not_implemented(request):
    body = {
        "error": "parameter_not_implemented",
        "message": "Command parameter not implemented",
    }
    return JsonResponse(body, status=504)


urlpatterns = [
    path("endpoint", parameter_not_implemented),
]
