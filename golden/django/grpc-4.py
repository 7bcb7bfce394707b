from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def deadline_exceeded(request):
    body = {
        "error": "deadline_exceeded",
        "message": "The deadline passed before the call completed",
    }
    return JsonResponse(body, status=504)


urlpatterns = [
    path("endpoint", deadline_exceeded),
]
