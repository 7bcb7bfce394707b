from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def too_many_hops(request):
    body = {
        "error": "too_many_hops",
        "message": "The request has passed through too many servers",
    }
    return JsonResponse(body, status=483)


urlpatterns = [
    path("endpoint", too_many_hops),
]
