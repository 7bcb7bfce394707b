from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST


# In urls.py: path("endpoint", views.expectation_failed)
@csrf_exempt
@require_POST
def expectation_failed(request):
    body = {
        "error": "expectation_failed",
        "message": "The expectation in the Expect header cannot be met",
    }
    return JsonResponse(body, status=417)
